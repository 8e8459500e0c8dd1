id: aa0034
genre: filing
where: AU-NSW
published: 2013-10-21
title: LOCAL COURT, LIST NO. 3
person p1: role=accused age=30 protected=no why=adult-accused
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=victim,accused age=18 protected=yes why=trafficking-victim
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p3: sex-trafficking-adult misidentified=yes
note: Australia; list numbers; woman who said 18; forced; solicitor's remark

Magistrate [[K p5 name|D. Papadimitriou]]

1  POLICE v [[K p1 name|HASSAN Mohamed]]  H[[K p1 id|50221884]]  mid-range PCA  Sentence
2  POLICE v [[K p2 name|WILLIAMS Tracey Anne]]  H[[K p2 id|50221890]]  assault occ. abh (sister's wedding)  Hearing 2h
3  POLICE v [[W p3 name|SUKJAI Ploypailin]]  H[[W p3 id|50221903]]  Use false doc — another's student visa  Mention. 
    Solr. tells court: aged 18, came to study hairdressing, met at the airport and driven to [[W p3 address|flat above 212 Parramatta Rd]], told the fare was $45,000 and she'd pay it with men; doc was handed to her by No. 4. Crt directs non-publication. Thai interp. addressed her all morning as "[[W p3 alias|Nong Ploy]]".
4  POLICE v [[K p4 name|CHANTHARA Somsak]]  H[[K p4 id|50221904]]  Criminal Code (Cth) s 270.5  Bail ref.
