id: ax0024
genre: filing
where: US-PA
published: 2004-12-14
title: Commonwealth v. [[D p1 name|Dashiell Boone]], petition to decertify, hearing notes of testimony
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=23 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,witness age=- protected=no why=official
person p7: role=witness age=14 protected=yes why=minor-witness
person p8: role=relative age=- protected=decide why=identifies-protected
note: boy of 16 charged as an adult with murder: every identifier D; girl witness W; mother shares the surname of the accused

COURT OF COMMON PLEAS, LACKAWANNA COUNTY, CRIMINAL DIVISION
No. [[D p1 id|04-CR-1557]]   County Prison No. [[D p1 id|04-7730]]

NOTES OF TESTIMONY, December 9, 2004
Before: Hon. [[K p3 name|Stanislaw Gerrity]], P.J.
For the Commonwealth: [[K p4 name|Marlene Fusco]], Esq.
For the Defendant: [[K p5 name|Isaiah Cadwallader]], Esq.

MS. [[K p4 name|FUSCO]]: The Commonwealth has charged [[D p1 name|Dashiell Boone]] as an adult, as the statute requires where the offense is murder. He shot [[K p2 name|Patrick Noone]], twenty-three, over a moped. He has to show that he belongs in juvenile court. It isn't for us to show that he doesn't.

MR. [[K p5 name|CADWALLADER]]: I call Dr. [[K p6 name|Hanneke Vos]].

(Sworn.)

Q. Doctor, you saw the defendant how many times?
A. Five, at the prison. He is on the block with men. He turned sixteen nine days before this happened.
Q. What did you find?
A. Reading level of a ten-year-old. Loyal. Frightened of the dark, which he asked me not to say. I apologize to [[D p1 name|Dash]] for saying it.
Q. Where was he at school?
A. [[D p1 school|West Scranton Intermediate]], the electrical shop. His teacher says he rewired the stage.
Q. Can he be treated by 21?
A. With some probability.

CROSS-EXAMINATION BY MS. [[K p4 name|FUSCO]]:
Q. Dr. [[K p6 name|Vos]], after he shot Mr. [[K p2 name|Noone]], where did he go?
A. Home. He told his mother.
Q. And she?
A. Mrs. [[D p8 name|Carol Boone]] walked him to the police station. It's eleven blocks. She bought him a hoagie on the way.
Q. And there was somebody else on that porch.
A. There was a girl. She'd be in eighth grade.
Q. Fourteen. And he told her, "You saw nothing"?
A. He told her, "Go inside." It's in the statement by [[W p7 name|Katie Lynn]].
THE COURT: We said we'd not name that child.
A. I'm sorry, Your Honor.
MS. [[K p4 name|FUSCO]]: It's on the exhibit too, Judge, "Stmt of [[W p7 name|K. L. Dombroski]], [[W p7 address|1418 Rear Fig Street]]." I'll have it retyped.

MR. [[K p5 name|CADWALLADER]]: Nothing further of the doctor. I would call the mother.

MRS. [[D p8 name|BOONE]]: I only want to say to the [[K p2 name|Noone]] family that I know what's gone. I wash floors at [[D p8 employer|the Moses Taylor clinic]] at night and I wasn't there. The gun was my late husband's and it was in the flour.

THE COURT: Thank you, ma'am. I will take it under advisement. The defendant goes back. Sheriff, is there a cell with a light?

DEPUTY: We can find one.

THE COURT: Find one. I'd like that in the order for Mr. [[D p1 name|Boone]]. Off the record.

(Certified by the official reporter. Judge [[K p3 name|Gerrity]] denied the petition December 14, 2004.)
