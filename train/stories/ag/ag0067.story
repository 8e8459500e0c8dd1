id: ag0067
genre: alert
where: ZA
published: 2022-05-30
title: WhatsApp alert, Zeerust neighbourhood watch
person p1: role=victim,missing age=14 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: found girl written of as a thief and "for sale"; accused by voices only; name, picture, house

⚠️ ZNW ADMIN [[K p3 name|Dirkie]] 21:14
Girl FOUND. Repeat FOUND. Pls stop sharing the old poster ([[W p1 photo|missing_keamogetse_tau.jpg]])

21:16 she was at [[W p1 address|the blue tavern house on Gerrit St]] since Thursday. The guy [[D p2 name|Uncle Biza]] was taking R150 from truck drivers to go in to her. She is FOURTEEN people

21:17 Some on this group said [[W p1 name|Keamo]] is a thief who ran off with her granny's pension. The money was in his shoe. So shame on you

21:20 W/O [[K p4 name|Tshidi Morake]] is busy with her. She was locked in the holding cell for 3 hours first coz of the pension case 😡 CAS [[W p1 id|288/05/2022]]

21:21 Nobody go to [[D p2 name|Biza]]'s place. Police not got him yet
