CREATE TABLE `blobs` (
	`blob_id` blob PRIMARY KEY NOT NULL,
	`ticket_hash` blob NOT NULL,
	`size` integer NOT NULL,
	`begun_on` text NOT NULL,
	`hash` blob,
	`compartment_id` blob,
	`epoch` integer,
	FOREIGN KEY (`compartment_id`) REFERENCES `compartments`(`compartment_id`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `blobs_of_compartment` ON `blobs` (`compartment_id`);