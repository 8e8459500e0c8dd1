id: o-0025
genre: news
where: US-FL
published: 2021-05-27
title: Prosecutors file adult charges against two in shooting at Palmetto Ridge gas station
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=14 protected=yes why=juvenile-accused
person p4: role=victim age=26 protected=no why=adult-victim
person p5: role=victim,deceased age=44 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=decide why=identifies-protected
person p10: role=relative age=- protected=yes why=identifies-protected
person p11: role=official age=- protected=no why=official
person p12: role=relative age=- protected=no why=adult-bystander
screen: none
note: two direct-filed as adults (decide), the third kept in juvenile court (W), named once in the affidavit quoted; the fathers follow the sons

The State Attorney's Office on Wednesday filed adult charges against two teenagers in the May 4 shooting at a Palmetto Ridge gas station that killed a clerk and wounded a customer.

[[D p2 name|Javier Antonio Rosario]], 17, is charged with second-degree murder with a firearm. [[D p1 name|Malik Devon Sturgis]], 15, is charged with principal to second-degree murder and attempted robbery. Both are being held without bond. Arraignment is June 16 before Circuit Judge [[K p6 name|Annette Fairbairn]].

A third boy, 14, will remain in juvenile court, Assistant State Attorney [[K p7 name|Grant Wojcik]] said. The newspaper does not generally identify juveniles who aren't charged as adults.

Killed was [[K p5 name|Mohammed Abdul Karim]], 44, who had worked the counter for eleven years. [[K p4 name|Shannon Bledsoe]], 26, who was buying ice, was hit in the hip and has been released from the hospital.

An arrest affidavit written by Detective [[K p8 name|Carlos Betancourt]] says the three rode to the station on two bicycles. [[D p2 name|Rosario]] "produced a revolver when the victim reached under the counter," it says; the victim was reaching for a panic button. Detectives say that [[D p1 name|Sturgis]] held the door and that "[[W p3 name|Kendrick]] remained with the bikes, per his own statement and that of his father, [[W p10 name|Anthony Mobley]]."

[[D p1 name|Sturgis]] attends [[D p1 school|Palmetto Ridge High]], where he's a ninth-grader. [[D p2 name|Rosario]] had withdrawn in January. His father, [[D p9 name|Luis Rosario]], said outside the courthouse that his son had been working with him laying tile and had never been in trouble with a gun before.

Bail was argued for forty minutes. Defense lawyer [[K p11 name|Simone Laguerre]], appointed for [[D p1 name|Sturgis]], told the judge that he turned 15 in March, that he has no record of any kind and that he was picked up in his own bed, in his own pajamas. "The State calls him a principal," she said. "He's a child who held a door."

[[K p7 name|Wojcik]] answered that the store's video has sound. On it, he said, a voice can be heard to say "hurry up" twice, and it isn't the voice of the one with the gun.

The clerk's brother, [[K p12 name|Abdul Rahim]], has kept the station closed. He came to the hearing with two cousins and with a cardboard box of cards which people had left at the pumps. He had nothing to say about the teenagers. He asked that the newspaper print the hours of the prayer, and here they are: Friday, 1:30, at the Islamic center on Alton Road.

[[K p4 name|Bledsoe]] also attended, on crutches. She said that after she was hit it was one of the boys on the bicycles who yelled at her to stay down. She doesn't know which one. "I did stay down," she said. "I keep thinking that I should find out which."

The State Attorney may still seek to transfer the youngest boy's case, [[K p7 name|Wojcik]] said, but "I wouldn't expect it."

Inmate numbers: [[D p2 name|Rosario]], [[D p2 id|2021-013377]]; [[D p1 name|Sturgis]], [[D p1 id|2021-013379]].
