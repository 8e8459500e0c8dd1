id: au0030
genre: press-release
where: US-VA
published: 2011-09-09
title: The Deed Book: newsletter of the Clerk's Office, Amberley County
person p1: role=author,official age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=accused age=64 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=25 protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=bystander age=11 protected=no why=minor-not-in-crime
person p8: role=deceased age=- protected=no why=deceased
note: nothing to protect; sentences about court matters of adults, adoption day of a child told openly as a glad event outside any crime, an archive of bills of sale of enslaved people two centuries dead

**New faces.** [[K p5 name|Rashida Coles]], 25, joins land records from Norfolk. [[K p5 name|Ms. Coles]] can read any handwriting before 1800 and none since, including her own. Find her at window 3, or 434-555-0116.

**Promotion.** Deputy [[K p2 name|Wayne Puckett]] is Sgt. [[K p2 name|Puckett]], after fourteen years at the door. He's looked into some 600,000 handbags. "One had a duck," he said.

**On the docket.** Commonwealth v. [[K p3 name|Thurman Ayers]], no. [[K p3 id|CR11000238]], is set for the 20th. [[K p3 name|Ayers]], 64, of [[K p3 address|Rucker's Mill]], is accused of selling the same hayfield to three buyers. One of them, [[K p6 name|Mr. Dinesh Kapoor]], owner of the Starlite Motel, paid $18,500 and says that he had begun mowing. All three mowers met in the middle. The rest of the day is bad checks.

**From the vault.** We're reading, page by page, the bills of sale from 1790 to 1864 in which people were sold: men, women, and children of six and nine. [[K p4 name|Dr. Althea Gravely]] of the university found her own great-great-great-grandmother in Book 7, page 211, a girl of thirteen called [[K p8 name|Dorcas]], "sound, sold with a churn." [[K p4 name|Dr. Gravely]] has asked that we print the name as large as we can, so: **[[K p8 name|DORCAS]].** She lived to be ninety, owned forty acres and signed for them here, in this office, with a very good D.

**Adoption Day.** Judge's chambers had cake. [[K p7 name|Tobias Lundgren-Wu]], 11, banged the gavel for himself on the third try, and has been given the block to keep. His parents and his six new cousins wish his name printed too: "all of it," says [[K p7 name|Tobias]], "with the hyphen."

**Reminders.** Concealed-handgun renewals, window 2. Marriage licenses, $30, both parties, sober. Passports: no, we can't hold yours "so he won't leave." [[K p1 name|Mrs. Lavinia Shelor]] was asked that on Tuesday by somebody's mother.

**Juror of the month.** [[K p4 name|Althea Gravely]] again: she sat for four days on a boundary case, and brought tomatoes.

**Closed** Monday, for Sgt. [[K p2 name|Puckett]]'s oak, which fell on the annex. Nobody was hurt except for a Xerox. If you had a deed in the tray, [[K p5 name|Rashida]] has it, drying, with a clothes peg.

**Last word.** Someone is leaving peppermints in the lockbox on the night drop. It's kind, and it melts. If it's you, [[K p6 name|Mr. Kapoor]], and I believe that it is, thank you, and stop.

[[K p1 name|Lavinia W. Shelor]], Clerk
