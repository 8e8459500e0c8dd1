id: m-0089
genre: social
where: US-UT
published: 2021-06-08
title: THREAD: screenshots from the "Ward Moms (no bishops lol)" chat — posted with permission of nobody
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=18 protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: accusation by private voices only; the accused has not been charged; a chat in which each mother adds a detail; bystanders kept; advertisers and a therapist with phone

[[K p3 name|Aubrey Stokes]]: ok who's doing girls camp lunches

[[K p4 name|Lani Fonoimoana]]: me. Also can we talk about the other thing

[[K p3 name|Aubrey Stokes]]: [[K p4 name|Lani]] this isn't the place

[[K p4 name|Lani Fonoimoana]]: There isn't a place that's the problem. A girl told my daughter that she was assaulted at the lake house on Memorial Day by a boy who blessed the sacrament the Sunday after. She's 17. She hasn't gone to police

kjerstiB: was it the one who had [[W p1 other|the solo in the Easter cantata]]?

[[K p5 name|Heather Quist-Romero]]: stop

kjerstiB: I'm just asking bc [[W p1 name|Eliza]] hasn't been at mutual in two wks and they've parked [[W p1 vehicle|that little yellow Fiat]] round the back

[[K p5 name|Heather Quist-Romero]]: KJERSTI

mama_of_six: It's [[D p2 name|Tanner Holbrook]]. Everyone's thinking it. Mission call to Chile, leaves the 30th. He [[D p2 employer|lifeguards at Splash Summit]]. Drives [[D p2 vehicle|the lifted Tacoma with the BYU plate]]. He's 18, so why's he being protected

[[K p4 name|Lani Fonoimoana]]: Nobody's charged anyone. I didn't say a name and I'd like nobody else to

mama_of_six: his mom's in this chat

(3 people left the group)

[[K p3 name|Aubrey Stokes]]: I've just had [[W p7 name|Sister Marchetti]] on the phone crying so hard I couldn't understand her. She says [[W p1 name|Liza]] saw this on her own ipad. at [[W p1 address|her grandparents' in Fountain Green, the house with the pioneer wagon]]. That is where they'd taken her to be AWAY from it

kjerstiB: I never said her last name

[[K p5 name|Heather Quist-Romero]]: you said the car

[[K p4 name|Lani Fonoimoana]]: Here's who to call. [[K p6 name|Det. Noemi Begay]], special victims, [[K p6 phone|801-555-0142]], [[K p6 email|nbegay@benchpd.example]]. She came to the stake center in March and she's kind. It's [[W p1 name|Eliza]]'s to make, the call. Not mine, and not yours

[[K p3 name|Aubrey Stokes]]: ok

[[K p3 name|Aubrey Stokes]]: so lunches. I've got 40 rolls
