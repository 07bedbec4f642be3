CREATE TABLE `erased_codes` (
	`locator_hash` blob PRIMARY KEY NOT NULL,
	`day` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `orders` (
	`order_id` blob PRIMARY KEY NOT NULL,
	`dossier_id` blob NOT NULL,
	`kind` text NOT NULL,
	`signed` blob NOT NULL,
	`due_on` text,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`dossier_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `orders_of_dossier` ON `orders` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `tombstones` (
	`number` integer PRIMARY KEY NOT NULL,
	`stone` blob NOT NULL
) STRICT, WITHOUT ROWID;
