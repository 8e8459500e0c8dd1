id: a-0084
genre: news
where: GB-ENG
published: 2004-08-05
title: Mum's fury as 'teen tart' cleared
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: tabloid; the 'mum' is a neighbour; nickname; mum's job; children's home

A 15-year-old who touted for sex outside a primary school walked free yesterday, and her own mum says she should have been banged up.

The brazen schoolgirl, nicknamed [[W p1 alias|Curly Wurly]] by punters in Thornaby Docks, wept as magistrates scrapped a charge of loitering as a common prostitute. They said she ought to be seen as a child in need.

"In need of a slap," barmaid [[W p3 name|Trish Blenkinsop]], 39, stormed outside. "I did everything for our [[W p1 name|Kerry-Ann]]. She's a little madam, and now she's got a social worker and a PlayStation."

The court heard that the girl ran from [[W p1 place|Beech Lodge]] 22 times to be with [[K p2 name|Graham Stott]], 40, an ice-cream man, who gave her vodka and drove her about in the van to meet "mates". [[K p2 name|Stott]] has not been found.

The chairman of the bench, [[K p4 name|Mrs Verity Lyon-Smith]], ordered that nothing be printed which could identify her.
