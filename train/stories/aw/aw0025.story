id: aw0025
genre: alert
where: US-MO
published: 2024-02-16
title: UPDATE 3 / CANCEL: endangered runaway [[W p1 name|Talia Renee Broussard]] — LOCATED, warrant active
person p1: role=missing,victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused,victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor misidentified=yes
note: the driver was sold by the same man at 17, so rule 1 holds for her too; the alert is cancelled, so no ground to name her remains; a warrant of her own stands beside the arrests of the two who sold her; tattoos, phone and placement leak

Regional Information Bulletin 24-0216-C. Supersedes A and B. Law enforcement and media partners.

CANCEL the endangered-person advisory for [[W p1 name|BROUSSARD, TALIA R.]], W/F, 16, 5-3, DOB [[W p1 birthdate|2007-09-30]], NCIC [[W p1 id|M-240119447]]. Located 0235 hrs this date at a truck plaza, I-44 near Strafford, by Tpr. [[K p4 name|Houston Ames]].

Please REMOVE posters, including [[W p1 photo|talia_b_softball.png]] (shows jersey 22, [[W p1 school|Glendower High Lady Rams]]).

Circumstances. Trooper [[K p4 name|Ames]] was flagged by cashier [[K p8 name|Opal Jean Nussbaum]], who'd noticed the same girl in four different trucks since midnight, each time handing what she was given to a man in a gold Altima. Ms. [[K p8 name|Nussbaum]] wrote down the times on receipt paper. That's your case, folks.

ARRESTED: [[K p2 name|TYRELL JAMAR COLVIN]], 28, of [[K p2 address|2900 block N. Grant]], AKA [[K p2 alias|"Ty Gold,"]] OLN [[K p2 id|V181440926]]; gold 2015 Altima [[K p2 vehicle|MO DK4 P7A]]. Charged: sexual trafficking of a child 2d degree. [[W p3 name|MADISON LEIGH HURD]], 25, drove. [[W p3 name|Hurd]] stated [[K p2 name|Colvin]] put her out on the same lot when she was 17, and that she'd "moved up." Records bear her out; charged all the same as the driver.

ALSO IN CUSTODY: the juvenile. Note she has her own pickup order out of Greene Co. ([[W p1 id|JV-23-01155]], prostitution by minor x2, shoplifting). Officer first on scene booked her as "[[W p1 alias|Tiffany Gold]], 19," as that's what she was told to say. Deputy juvenile officer [[K p5 name|Marisol Echeverria]] advises the order will be recalled Monday; until then she's at [[W p1 address|the Boonville Ave. detention unit, girls' side]]. "She's been sold since Thanksgiving. Nobody's to call [[W p1 name|Talia]] a prostitute on my watch," [[K p5 name|Echeverria]] said, on the radio, in clear.

Identifiers if she runs again: [[W p1 body|gold bar tattoo, inside lip; missing left canine]]; uses the Snap handle [[W p1 alias|@tali.b.goode]]; phone [[W p1 phone|417-555-0155]].

Family contact through this office only. Stepmother [[W p6 name|Corinne Broussard]] of [[W p6 address|the blue duplex on Sunset by the car wash]] has asked for no press. (To the station that called Mrs. [[W p6 name|Broussard]] at 5 a.m.: don't.)

Media line: Lt. [[K p7 name|Summer Dalrymple]], [[K p7 phone|417-555-0102]]. Lt. [[K p7 name|Dalrymple]] will brief at 11. The minor will not be named.

Attachments: [[W p1 url|ribulletin.example/24-0216/broussard-talia]]
