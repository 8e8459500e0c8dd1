id: y0080
genre: news
where: PH
published: 2012-09-27
title: 'Kasambahay' jumps from 2nd floor, faces libel threat
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: tabloid, Taglish; wounded domestic; village (subdivision) where she lived

TUMALON! Putol ang dalawang ngipin at bali ang paa, pero buhay.

Ang 19-anyos na kasambahay, tubong Samar, ay walong buwang hindi pinalabas sa bahay ng mag-asawang [[K p2 name|Engr. Wilfredo Calaycay]] at [[K p3 name|Mitzi]] sa [[W p1 address|Block 9 Dahlia Street, Villa Consuelo Subd.]], Bacoor. Kinuha umano ang kanyang ID at cellphone noong unang gabi. No salary since January. "Ang sabi po ni ma'am, ibabawas pa 'yung vase, 'yung plantsa, 'yung pamasahe, kaya ako pa raw ang may utang." Plantsa rin ang ipinaso sa likod niya.

A balut vendor, [[K p5 name|Mang Isko Pamintuan]], saw her on the ledge Tuesday past ten. "Sabi ko, [[W p1 name|Inday Jerlyn]], wag! Tapos tumalon na. Nasalo ko 'yung kalahati."

Arrested si [[K p3 name|Mitzi Calaycay]]; ang mister ay nasa barko pa. Their lawyer, [[K p4 name|Atty. Bonifacio Guevarra-Sison]], said the couple treated her like family and will sue for libel.

Family!

Dinala ang dalaga sa DSWD. Wala siyang dala kundi [[W p1 body|rosaryong nakatali sa bukung-bukong]].
