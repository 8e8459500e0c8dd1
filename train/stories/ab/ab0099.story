id: ab0099
genre: filing
where: GB-ENG
published: 2018-02-02
title: Police misconduct and safeguarding review, Appendix C: chronology
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: grooming case with money/exchange; "Child K" throughout; chronology imports crime refs and names; children's home W

Prepared for the Board by [[K p3 name|Gwendolen Achebe]], independent author. The child is called "Child K".

3 Feb 2011. Child K (14) is reported missing from [[W p1 address|Larkfield House children's home]]. Recorded as "absent, streetwise".

19 Feb. A taxi office manager, [[K p6 name|Mr Sajid Mirza]], rings 101 to say that one of his drivers has been taking money from other men to bring a girl round to them. He gives the driver's name, [[K p2 name|Lee Hardacre]], and plate. Logged as "civil".

2 March. Child K is arrested for being drunk and for kicking a police car. Crime ref [[W p1 id|13111563/K-DEAN]]. In custody she asks PC 418 what happens to a man who sells somebody. She's told not to be clever. Final warning.

11 April. School, [[W p1 school|Brackenhurst Community College]], excludes Child K: "sexualised behaviour; has two phones".

20 June. Strategy meeting. Minutes describe Child K as having "made lifestyle choices". Her nan, [[W p5 name|Maureen Dean]], not invited, waits in the corridor with a carrier bag of vests.

8 August. Child K is found by a jogger at the reservoir, alive.

2016. Child K, now an adult, makes a further statement. [[K p2 name|Hardacre]] is charged with arranging the prostitution of a child. He awaits trial.

Remark. When I met Child K she had brought the custody photograph. "That's evidence of a crime," she said, "but not mine."

Document properties: AppxC_chron_v9_[[W p1 photo|kirstydean]]_REDACT.docx, last edited by [[K p4 name|Insp. Ruth Poole]].
