id: ah0044
genre: news
where: US-MS
published: 2025-04-24
title: Toddler's death at Gulfport day care: owner charged, workers speak
person p1: role=deceased,victim age=2 protected=decide why=deceased
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=victim age=4 protected=yes why=minor-victim
person p7: role=official age=- protected=no why=official
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: deceased child D, parents speak openly; a second child in the van lived and is W; day care D as it ties both; van, permit, address of accused K

By [[K p9 name|Lamont Ruiz-Shaw]]

GULFPORT — The van's alarm, which sounds until somebody walks to the rear seat and pushes a button, had been disconnected with a paper clip. The paper clip was Exhibit 1 at Wednesday's hearing.

[[K p2 name|Rhonda Sue Necaise]], 46, owner of [[D p2 employer|Little Pelicans on Pass Road]], and driver [[K p3 name|Destin Broussard]], 23, are charged with culpable-negligence manslaughter in the death on April 14 of [[D p1 name|Theodore "Teddy" Nguyen-Wells]], who was 2. He was in the van for five hours.

"He knew eleven trucks by name," said his father, [[K p4 name|Andre Wells]]. "Not 'truck.' Backhoe. Skid-steer." The boy's mother, [[K p5 name|Kim-Ly Nguyen]], held up a photograph of [[D p1 name|Teddy]] in a hard hat and asked the cameras to come closer.

A second child was in the van, a girl of 4, and she's alive. District Attorney [[K p7 name|Paulette Sims]] said that she had undone her own straps, got to the front, and lain on the horn, and that a roofer heard it. "She tried to get him out. She couldn't do his buckle," [[K p7 name|Sims]] said. "We ask that she be left alone."

The roofer, [[K p8 name|Osvaldo Tinoco]], has been on television since. "I carried the both of them," [[K p8 name|Tinoco]] said. "She's telling me, 'I'm [[W p6 name|Posey]], and he's [[D p1 name|Teddy]], and he's sleeping.' She had [[W p6 body|her left arm in a pink splint]] from before. A one-armed baby did that."

A fund for her care was set up under the heading [[W p6 url|gofund.example/posey-larue-horn]] by an aunt. It has raised $80,000, and there's now, the aunt says, a man in the street with a camera.

[[K p3 name|Broussard]], of [[K p3 address|Apt. 7, 120 Debuys Court]], wept. He'd been hired nine days earlier and had no commercial license. [[K p2 name|Necaise]], whose permit, [[K p2 id|24-CC-1187]], had been flagged twice, looked straight ahead. Bond was $100,000 for each. The van, [[K p2 vehicle|a 15-seat Ford with a pelican on the door]], stood all day outside the courthouse on a trailer.

State inspectors have closed the center. Its forty families got a letter that says, "Due to the incident with [[D p1 name|Teddy W.]] and [[W p6 name|Posey LaRue]], [[D p2 employer|Little Pelicans]] will be closed until further notice."

[[K p5 name|Mrs. Nguyen]] folded the letter in four. "She pushed the horn for him," she said. "I want to meet her when she's big. I want Miss [[W p6 name|LaRue]] to know that I know."

Burial is Saturday. The city has promised a backhoe.
