CREATE TABLE `__new_entries` (
	`place` integer PRIMARY KEY NOT NULL,
	`compartment_id` blob NOT NULL,
	`seq` integer NOT NULL,
	`author` blob NOT NULL,
	`day` text NOT NULL,
	`entry` blob NOT NULL,
	FOREIGN KEY (`compartment_id`) REFERENCES `compartments`(`compartment_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_entries`("place", "compartment_id", "seq", "author", "day", "entry") SELECT random() & 0x1fffffffffffff, "compartment_id", "seq", "author", "day", "entry" FROM `entries`;--> statement-breakpoint
DROP TABLE `entries`;--> statement-breakpoint
ALTER TABLE `__new_entries` RENAME TO `entries`;--> statement-breakpoint
CREATE UNIQUE INDEX `entries_in_order` ON `entries` (`compartment_id`,`seq`);--> statement-breakpoint
CREATE TABLE `__new_vault` (
	`place` integer PRIMARY KEY NOT NULL,
	`member_id` blob NOT NULL,
	`key` blob NOT NULL,
	`number` integer NOT NULL,
	`sealed` blob NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`member_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_vault`("place", "member_id", "key", "number", "sealed") SELECT random() & 0x1fffffffffffff, "member_id", "key", "number", "sealed" FROM `vault`;--> statement-breakpoint
DROP TABLE `vault`;--> statement-breakpoint
ALTER TABLE `__new_vault` RENAME TO `vault`;--> statement-breakpoint
CREATE UNIQUE INDEX `vault_by_key` ON `vault` (`member_id`,`key`);