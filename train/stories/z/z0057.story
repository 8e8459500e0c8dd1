id: z0057
genre: roster
where: US-GA
published: 2020-11-17
title: JUVENILE INTAKE / SHARED IN ERROR WITH "COURT CALENDAR — TUES"
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused,victim age=14 protected=yes why=trafficking-victim
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=relative age=- protected=yes why=identifies-protected
screen p2: sex-trafficking-minor misidentified=yes
note: calendar mixing juvenile and adult lines

9:00 | [[W p1 name|HOLLOWAY, QUINTEZ]] | 15 | burglary 2nd | mother [[W p6 name|Kesha Holloway]] present | to [[W p1 school|Macon Alternative]] w/ ankle monitor

9:15 | [[W p2 name|VARNADOE, EMMA-KATE]] | 14 | loitering for prostitution | runaway fr. Valdosta; man who drove her set price & took it (see line 5). No parent. G'ma [[W p7 name|P. Varnadoe]] by phone. Ct. asks why this was filed.

9:30 | [[W p3 name|NGUYEN, TOMMY]] | 16 | affray | dismissed, other boy never came

10:00 | Bench break. [[K p5 name|Judge Aldridge-Bey]] in chambers

10:15 | [[K p4 name|SEAGRAVES, RANDALL C.]] | 33 | traff. of a minor; pandering | Superior Ct., from jail | co-cap. w/ [[W p2 id|JV-20-3318]]

*Do not post.*
