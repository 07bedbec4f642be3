CREATE TABLE `due_days` (
	`member_id` blob NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`member_id`, `day`),
	FOREIGN KEY (`member_id`) REFERENCES `members`(`member_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `mailboxes` (
	`member_id` blob PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`seen` integer NOT NULL,
	`turn_on` text NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `members`(`member_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
