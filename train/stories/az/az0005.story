id: az0005
genre: blotter
where: US-KY
published: 2008-02-27
title: From the Sheriff's Book, week ending Feb. 24
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=44 protected=decide why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=accused age=15 protected=yes why=juvenile-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=victim age=70 protected=no why=adult-victim
person p9: role=accused age=18 protected=decide why=adult-accused
note: small-town blotter; uncle of the victim D; juvenile burglar with brother 18 (D, rule 11) of the same surname; unmarked town Grace

Monday. [[K p4 name|Lonnie Dale Sizemore]], 31, of [[K p4 address|Goose Rock Road]], was lodged in the Clay County Detention Center (No. [[K p4 id|08-0219]]) on a bench warrant out of Laurel for failing to pay child support for two girls, 9 and 14. [[K p4 name|Sizemore]] told Deputy [[K p6 name|Estill Combs]] that he'd been laid off from [[K p4 employer|the Beech Fork strip job]] since Thanksgiving.

Tuesday. Deputy [[K p6 name|Combs]] was called to a house at the mouth of [[W p1 address|Laurel Lick]] where a grandmother said her granddaughter would not go to school. She is 12. [[D p2 name|Hobart Jarvis]], 44, was arrested before dark and charged with sexual abuse first degree. [[D p2 name|Jarvis]] is the girl's uncle and drives the church van. The grandmother, asked how long, said "since she was ten and I never saw it." Lodged, no bond, No. [[D p2 id|08-0223]].

Wednesday. A chain saw, a come-along and $60 in quarters were carried out of [[K p8 name|Mavis Roark]]'s garage at Fogertown. Miss [[K p8 name|Roark]], who is 70 and taught third grade to half the county, looked out and hollered two names. One belonged to [[D p9 name|Tyler Gambrel]], 18, of [[D p9 address|Burchell Bottom]]. [[D p9 name|Tyler Gambrel]] was lodged for burglary third (No. [[D p9 id|08-0226]]) and made bond by supper. The other was his brother's, who is 15 and went home with his daddy under a juvenile petition.

Wednesday, later. She hollered, for those who keep asking, "[[D p9 name|Tyler]]! [[W p5 name|Dusty]]! I see the both of you!"

Thursday. [[K p3 name|Amber Nicole Hoskins]], 23, of Manchester, stopped on the Hal Rogers with no lights. Constable [[K p7 name|Verlin Grace]] found 40 pills not hers in a bottle of somebody else's. In the seat were her two children, 4 and 2, and a cousin, 17, who was not charged. [[K p3 name|Hoskins]] is No. [[K p3 id|08-0231]]. The children are with kin. The blue [[K p3 vehicle|Cavalier, tag 555-KYB]], was towed.

Friday. Nothing but dogs.

Saturday. Deputy [[K p6 name|Combs]] took a further statement at [[W p1 address|Laurel Lick]]. The girl told the nurse from Grace, which is up past Oneida, that her uncle "gave me a dollar for the pop machine every time." On the envelope, for the lab: one purple coat, [[W p1 name|J. Jarvis]], and one spelling list, [[W p1 name|Jaylynn]], grade six, [[W p1 school|Paces Fork Elementary]].

Sunday. [[W p5 name|Dustin Gambrel]], the boy from Wednesday, walked in with the chain saw and set it upon the counter himself. Constable [[K p7 name|Grace]] gave him a Mountain Dew and a talking to. [[K p8 name|Mavis Roark]] says that she'll take the quarters in yard work, and that [[D p9 name|Tyler]], being grown, may pay in cash.
