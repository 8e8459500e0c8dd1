id: i-0041
genre: filing
where: CA-AB
published: 2015-05-06
title: R v [[D p2 name|Wiebe-Castellanos]], 2015 ABCA — Memorandum of judgment
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=convicted age=38 protected=decide why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: none
note: appeal ruling under a s. 486.4 notice; the complainant is S.K. but the appellant's factum, quoted, is not; her employer is his

RESTRICTION ON PUBLICATION: By Court Order, information that may identify the complainant must not be published.

[1] The appellant was convicted by a judge alone of sexual interference and sexual assault. He owns [[D p2 employer|a drive-in on the Bow Trail]], at which the complainant, [[K p1 initials|S.K.]], then 15, worked her first summer job. His appeal raises two points: the reasons are said to be insufficient, and the judge is said to have misapprehended the evidence of the carhop.

[2] Mr. [[D p2 name|Wiebe-Castellanos]], who was 38, gave [[K p1 initials|S.K.]] rides home. She testified that on three of these he parked behind the seed plant. He testified that he had never driven her anywhere. The carhop, [[K p5 initials|J.B.]], testified that he drove her often, "like twice a week, with the dog".

[3] It's said the judge ought to have told the defence why he preferred a 17-year-old's memory to a till record. He did. The till record shows that the appellant was signed in. It doesn't show that he stayed.

[4] The second ground is framed at paragraph 44 of the appellant's factum as follows: "Ms. [[W p1 name|Kowalchuk]] could not have seen the elevator lights from where the truck was parked. Her friend [[W p5 name|Jolene Big Snake]] wasn't there at all." We take the opportunity to remind counsel that factums are public documents, and direct that a redacted version be filed within seven days.

[5] As to the elevator lights, nothing turned on them.

[6] The appeal is dismissed.

Memorandum filed at Calgary

[[K p3 name|Rowbotham-Lai J.A.]]

Appearances:
[[K p4 name|D.W. Prashad]], for the respondent
[[K p6 name|S. Esposito]], for the appellant
