id: ac0010
genre: interview
where: US-NY
published: 2023-02-05
title: Radio script: "Upstairs, Downstairs, Queens"
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=victim age=6 protected=yes why=identifies-protected
screen p1: labor-trafficking
note: radio script; pseudonym with a slip by the lawyer; daughter named; employer address where she slept W

HOST ([[K p5 name|Amara Nwosu]]): The sound you're hearing is a rice cooker. It clicks off at four-forty. For three years that click was somebody's alarm clock.

[SFX: click]

HOST: We're calling her Grace. That's not her name. She looked after twin boys in a [[W p1 address|brick house on Kessel Court]] in Queens, and she slept in the pantry with the rice.

GRACE (through interpreter): In Cebu the agency said eight hours. Madam took the passport to photocopy it. I didn't see the photocopy.

HOST: She was not paid the first year. That was for the ticket. The second year was for the first year.

GRACE: When I asked, Sir said: walk out, then, and see who believes you. He said he'd tell immigration I stole a bracelet. I've seen that bracelet. It's ugly.

[MUSIC, 4 SEC]

HOST: Last spring she put a note in the recycling. The man who read it works for the city. Her attorney is [[K p4 name|Deborah Feinman]].

[[K p4 name|FEINMAN]]: People ask why didn't she run. Run where? [[W p1 name|Marivic]] — sorry, can we cut that? Grace, she had a daughter at home, [[W p6 name|Angel Mae]], six, and every month they showed her the child's picture and they'd say, be good.

HOST: [[K p2 name|Stephen]] and [[K p3 name|Olivia Trang-Hughes]] deny everything. The trial's in May.

BACK ANNO: Produced with help from the caption team. Transcript file: [[W p1 photo|marivic_dagohoy_tc4.wav]]
