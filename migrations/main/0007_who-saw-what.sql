CREATE TABLE `cells` (
	`place` integer PRIMARY KEY NOT NULL,
	`compartment_id` blob NOT NULL,
	`epoch` integer NOT NULL,
	`kid` blob NOT NULL,
	`number` integer NOT NULL,
	`cell` blob NOT NULL,
	FOREIGN KEY (`compartment_id`) REFERENCES `compartments`(`compartment_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cells_in_place` ON `cells` (`compartment_id`,`epoch`,`kid`);--> statement-breakpoint
CREATE INDEX `cells_by_kid` ON `cells` (`kid`);