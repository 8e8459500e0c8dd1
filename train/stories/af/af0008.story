id: af0008
genre: news
where: US-FL
published: 2014-04-30
title: Ocala aunt sold niece's time for pills, affidavit says
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=decide why=adult-accused
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: the accused aunt is D; the child is named by a neighbour-like brother and by a street

OCALA — A woman who was raising her sister's daughter let a retired roofer have the 14-year-old for an afternoon in exchange for thirty oxycodone tablets, and then did it again the following week, according to an affidavit.

[[D p2 name|Sherry Ann Cutchins]], 37, was arrested at her home on [[W p1 address|SE 31st Street]]. The man, [[K p3 name|Floyd Dingess]], 58, admitted that he "gave [[D p2 name|Sherry]] something for her trouble," wrote Deputy [[K p4 name|Tomas Arrieta]].

The aunt told the child it was no different from babysitting.

It came out because of a diary. [[W p5 name|Caleb Cutchins]], 17, read a page of his cousin's notebook and drove her to the sheriff himself. "I just said, [[W p1 name|Brenna]], get in the truck," he told the deputy.

[[D p2 name|Cutchins]] is held without bond. [[W p1 name|Brenna]] is with a foster family in [[W p1 place|Dunnellon]].
