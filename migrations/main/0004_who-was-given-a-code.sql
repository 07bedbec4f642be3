ALTER TABLE `people` ADD `issued` integer DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE `people` SET `issued` = 1 WHERE `claimable` = 1 OR EXISTS (
	SELECT 1 FROM `spent` WHERE `spent`.`dossier_id` = `people`.`dossier_id`
);
