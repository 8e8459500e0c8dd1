id: x0070
genre: news
where: US-PA
published: 2020-11-19
title: Diocese, coach, cousin: three names, one we print
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=accused,relative age=20 protected=decide why=identifies-protected
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=author,victim age=- protected=no why=consented
note: public editor's column: a charged coach K (his parish D), a charged cousin D, a merely alleged monsignor D

The public editor

Three men were accused of something in our pages last week and readers want to know why only one had a name.

[[K p2 name|Philip Andrasko]], 53, of Altoona, is charged with indecent assault of a boy of 12 whom he coached at [[D p2 employer|Holy Redeemer]]. He's an adult, he's been arraigned, the complaint is public. Name him. (One might argue about the parish, which fields a single seventh-grade team. I did argue. I lost.)

The second is a cousin of a child in Bedford. He's been charged too. We had [[D p3 name|Tyler Dean Shroyer]], 20, in type, and in the same line "his cousin." Pull one or the other, said the desk, and they pulled him.

The third is a retired monsignor. Nobody's charged him or sued. A woman, [[K p7 name|Anne Marie Kuhn]], who signed her letter and told us twice to use her name, says that in 1988 he hurt her. She names him: [[D p4 name|Msgr. Aloysius Brennan]]. District Attorney [[K p6 name|Frank Weaver]] says that he can't bring it. I've put the name here since I promised not to hide how we think; the website may make a different choice.

A reader asked about the boy. There's no argument about the boy.

— [[K p5 name|Rosalind Tate]]
