id: p-0027
genre: news
where: US-MD
published: 2022-05-24
title: 16-year-old charged as adult in Hagerstown carryout killing
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=58 protected=no why=deceased
person p3: role=witness age=14 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: charged as an adult, D; a younger witness is named in the charging document; adult victim dead, kept

[[K p8 name|Colleen Bixler]]
The Valley Herald

HAGERSTOWN — For 19 years [[K p2 name|Tae-sung Noh]] opened his carryout at 9 in the morning and remembered what people had. On Saturday night, police say, he was shot over $84 by a boy to whom he sometimes gave egg rolls.

[[D p1 name|Marquel Davon Whitten]], 16, of [[D p1 address|the 400 block of Mitchell Alley]], was charged Monday as an adult with first-degree murder, armed robbery and use of a firearm in a felony. He was ordered held without bail at the Washington County Detention Center.

Mr. [[K p2 name|Noh]], 58, died at the counter of [[K p2 employer|Jade Kitchen on West Antietam Row]]. His wife was in the storeroom.

The statement of charges, written by a detective, relies on video and on an account from a girl, 14, who was waiting for an order. "Witness [[W p3 name|Alani]] B. stated that she knows the suspect from [[W p3 place|the Boys and Girls Club]]," it says, "and he said, 'Don't look at me.'"

"She looked. It took courage and it solved a murder," [[K p4 name|Chief Cheryl Huntzberry]] said. The document was replaced at noon with one in which the name is blacked out.

Public defender [[K p6 name|Nadia Farouk]] told a District Court judge that the case belonged in juvenile court. She said that [[D p1 name|Whitten]], a ninth-grader at [[D p1 school|North Pangborn High]], reads at a second-grade level and was alone in an interview room from 3 a.m. to 7.

State's Attorney [[K p5 name|Stephen Roth]] said that the law in Maryland starts a murder charge against a 16-year-old in adult court and that he saw no reason to ask for less. A transfer hearing is likely this summer.

[[K p7 name|Grace Noh]], a pharmacist, who flew in from Atlanta, taped a card to her father's window. It said that the family would be closed for a while, that all the credit on the pad by the register was forgiven and that he had liked this town.

A preliminary hearing is scheduled for June 17.
