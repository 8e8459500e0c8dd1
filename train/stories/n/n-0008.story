id: n-0008
genre: news
where: GB-ENG
published: 2009-06-19
title: Correction and apology
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=bystander age=17 protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: a correction repeats and worsens the error: by excluding one sister it names the other; the accused is no relation

In Tuesday's Sentinel ("Minicab driver in court over attack on sixth-former", page 7) we published a photograph of Miss [[W p3 name|Zainab Siddiqui]], 17, with a caption describing her as the victim. She is not. She was at a UCAS open day in Leeds at the time and has asked us to say so.

We should have known that the picture we took from the [[W p1 school|Brockhall Girls']] prom page showed Miss [[W p3 name|Siddiqui]] on the left and [[W p1 relation|her twin]] on the right. We apologise to [[W p3 name|Zainab]], and to her parents, Dr [[W p5 name|and Mrs T. A. Siddiqui]] of [[W p1 address|Pelham Avenue]], for any distress.

We also wrongly said that the accused, [[K p2 name|Nadeem Siddiqi]], 36, of Hanley, is a relative. He isn't. His name is spelt without a U. He appeared before magistrates on Monday charged with rape and was remanded by the bench chairman, [[K p7 name|Hilary Chell]].

The complainant, whom the law forbids us to name, was correctly described as a prefect. The file name of the picture on our website, which read [[W p1 photo|zainab-and-zahra-prom.jpg]], has been changed.

Detective Inspector [[K p6 name|Guy Brindley]] has asked us to remind readers that publishing the name of a complainant is a criminal offence. We have written to him.

[[K p4 name|Colin Musgrave]], Editor
