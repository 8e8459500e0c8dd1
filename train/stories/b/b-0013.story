id: b-0013
genre: news
where: CA
published: 2022-10-19
title: Judge lifts ban at her request: 'I'd like my own name back'
person p1: role=victim age=17 protected=no why=consented
person p2: role=convicted age=46 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=16 protected=yes why=sexual-offence-victim
person p6: role=author age=- protected=no why=author
screen: none
note: one complainant has had the s. 486.4 ban lifted for herself; the other's ban holds, and the exhibit label gives her away

SUMMIT FORKS, B.C. — For nine years [[K p1 name|Tara Nakonechny]] could not, under the Criminal Code, be named in any story about what happened to [[K p1 name|Tara Nakonechny]].

That changed on Tuesday morning, when Justice [[K p3 name|Winston Lam]] revoked the publication ban that was imposed, without anyone's having asked her, at the trial of her figure-skating coach.

"It protected him from my saying it, more than it ever did me," said [[K p1 name|Nakonechny]], 29, a welder, who came to court in her work boots. "I was 17. I'd like my own name back, please."

[[K p2 name|Glen Iverson]], 46 at the time of the verdict, served four years for sexual exploitation.

The ban was lifted only in regard to [[K p1 name|Nakonechny]]. A second complainant, 16 at the time, told the Crown she wished to keep hers. Crown counsel [[K p4 name|Amandeep Brar]] asked reporters to be careful. "Two skaters, one rink. If you give people the year and the jump, they'll have the girl," [[K p4 name|Brar]] said.

Exhibit stickers were nevertheless still visible on the box that sat in front of the clerk on Tuesday: one said "[[K p1 initials|T.N.]] diary", another "[[W p5 name|Corinne Doucet-Lee]], skates."

[[K p1 name|Nakonechny]] leaned over and turned the box around.

[[K p6 name|Soledad Brightman]] is a reporter with the Kootenay Standard.
