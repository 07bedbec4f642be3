CREATE TABLE `calendar` (
	`one` integer PRIMARY KEY NOT NULL,
	`believed_on` text NOT NULL,
	`leap_from` text,
	`leap_to` text
) STRICT, WITHOUT ROWID;
