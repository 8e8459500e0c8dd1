id: q-0007
genre: news
where: IE
published: 2012-03-09
title: Priest to stand trial
person p1: role=accused age=67 protected=no why=adult-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: complainant named by solicitor's statement; a school that singles out

A retired priest of the diocese was sent forward for trial yesterday on nine counts of indecent assault.

Fr [[K p1 name|Malachy Tierney]] (67) is accused of molesting [[W p2 name|Declan Furey]] between 1979 and 1981, when Mr [[W p2 name|Furey]], then aged 14, was a boarder at [[W p2 school|St Jarlath's Hall]].

Garda Sergeant [[K p3 name|Noreen Hession]] gave evidence of arrest, charge and caution. The accused made no reply.

[[K p4 name|Fintan Daly]], solicitor, asked that his client be excused from signing on because of a hip operation. The judge agreed.

The diocese said that [[K p1 name|Fr Tierney]] has not been in ministry since 2003.
