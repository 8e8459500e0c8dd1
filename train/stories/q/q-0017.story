id: q-0017
genre: news
where: US-TN
published: 2008-03-04
title: Youth pastor indicted
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: none
note: two teen victims named in the indictment and repeated in print; church

A Cookeville grand jury has indicted a former youth minister on six counts of statutory rape by an authority figure.

[[K p3 name|Joshua Dean Tramel]], 29, led Wednesday nights at [[W p1 other|Calvary Ridge Fellowship]], where the girls were members. The indictment, a public record, says that he had intercourse with [[W p1 name|Amber Nicole Stultz]], 15, in the church van and with [[W p2 name|Kristen Poteet]], 16, at his residence.

District Attorney [[K p4 name|Vance Gentry]] said [[W p2 name|Poteet]] came forward after hearing [[W p1 name|Stultz]] cry in a restroom.

The Rev. [[K p5 name|Harlan Upchurch]], senior pastor, said the church dismissed [[K p3 name|Tramel]] within the hour.
