id: aa0094
genre: roster
where: US-IL
published: 2013-06-28
title: POLICE BEAT: arrests of the week, with apologies from the typist
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=accused age=41 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=58 protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: long news-style arrest list; typist tries to strike a minor but leaves traces (initials given to find, street, grandmother, car)

Every Friday the Tri-Rivers Gazette prints the arrests of the week from the county's own sheet, in the county's own order. We do this so that nobody can say that we picked.

MONDAY. [[K p3 name|Desmond T. Oyler]], 24, 200 block Canal, obstructing identification, 720 ILCS 5/31-4. He'd given the name of a pope. Book-in [[K p3 id|13-2290]]. I-bond.

MONDAY, later. [[K p5 name|Ludmila Sokol]], 41, Hennepin, aggravated speeding, 107 in a 55, with a wedding cake. Book-in [[K p5 id|13-2293]]. The cake was photographed as evidence and then eaten as evidence.

TUESDAY. Nobody. It rained.

WEDNESDAY. Truck stop detail, I-80. A Peru woman. Correction. A Peru girl, 17, whose name was on the sheet, and which I had typed before I read the bottom. The charge is prostitution, 5/11-14. The bottom reads that the girl said a man drove her up from Streator every Wednesday, told her what to do and which trucks, and that she hadn't ever been let to hold the money; that she'd first been brought when she was in the ninth grade; and that she asked if she'd get home in time for [[W p1 other|her shift feeding the 4-H calves]]. In this state a person under eighteen cannot be charged with that and she's been turned over to DCFS. I have struck the line. I know that some of you can work it out from [[W p1 vehicle|the two-tone Buick with the calf sticker]] which sat in the lot by the scale house and belongs to her grandmother, [[W p8 name|Loretta]], and I'm asking you not to. 

WEDNESDAY. [[K p2 name|Clifford Bushnell Jr.]], 36, Streator, promoting juvenile prostitution, 5/11-14.4, and trafficking in persons, 5/10-9. Book-in [[K p2 id|13-2301]]. Bond $500,000, ten percent to apply.

THURSDAY. [[K p4 name|Philip Aguinaldo]], 55, Spring Valley, disorderly conduct at a zoning meeting. Book-in [[K p4 id|13-2304]]. I was there and he was right.

The sheriff, [[K p6 name|Orrin Feltz]], supplies the sheet by fax. State's Attorney [[K p7 name|Bridget Mulcahy]] says that she will have a word with the fax.

Web editor's note, 2:15 p.m. — The strike-through didn't carry over to the phone version, which for forty minutes read "[[W p1 name|Shelby Ann Renner]], 17, Peru, book-in [[W p1 id|13-2300]]." It's fixed. The picture was named [[W p1 photo|renner_shelby_13-2300.jpg]] and that is fixed too.
