id: t0068
genre: alert
where: US-MN
published: 2020-02-27
title: COMMUNITY NOTIFICATION — apartment prostitution, Brooklyn Park
person p1: role=accused,victim age=30 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: landlord-facing police bulletin names the arrested woman and her plate; one passage tells coercion

To: multifamily property managers
From: Crime Prevention Specialist [[K p3 name|Tou Xiong-Becker]]

Please be aware of the following individual, who has been arrested at two complexes this winter for prostitution and may try to rent from you.

[[W p1 name|Larissa Mendes Prado]], 30, Brazilian. Uses [[W p1 alias|"Lari"]] or [[W p1 alias|"Bruna"]]. [[W p1 body|Butterfly on left wrist, partly burned]]. Seen in [[W p1 vehicle|a silver Rogue, MN 555-LMP]].

She doesn't sign the lease herself. A man does. In the last unit the inside knob had been taken off the bedroom door, and a sheet on the wall had her name, a row of ticks, and "−60" against days without any. She told an officer the burn was for leaving. She asked us to find her daughter in Governador Valadares before "he" does. The male, [[K p2 name|Gilson Rocha]], 44, has a warrant.

Managers should watch for heavy short-term foot traffic. If she applies, deny and call. [[K p4 name|Deb]] at Cedarview Apts has a good screening form.

