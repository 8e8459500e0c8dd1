id: s-0053
genre: social
where: GB-ENG
published: 2020-07-19
title: Text screenshot, posted to town group
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
note: private accusation, no arrest; friend outs victim

"Mum its me. Dont let [[W p2 name|Ellie-Mae]] go back to kickboxing. [[D p1 name|Darren]] at [[W p2 school|Dragon's Den gym]] put his hand up her top n told her its our secret. She is only 14. Police said theyll ring back, nobody has. I saw it cos im always last out with her, we get the 46 from [[W p2 place|the Shell garage]]"
