CREATE TABLE `spent` (
	`name` blob PRIMARY KEY NOT NULL,
	`dossier_id` blob NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`dossier_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `spent_of_dossier` ON `spent` (`dossier_id`);--> statement-breakpoint
ALTER TABLE `compartments` ADD `keeps` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `compartments` SET `keeps` = 1 WHERE EXISTS (
	SELECT 1 FROM `readers` JOIN `people` USING (`kid`)
	WHERE `readers`.`compartment_id` = `compartments`.`compartment_id`
);
