id: u0009
genre: news
where: GB-ENG
published: 2017-04-12
title: 'Gardener' of 16 jailed over 400-plant house has conviction quashed
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=36 protected=no why=adult-convicted
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: boy convicted as cannabis producer; house where locked in W; previous report named him; brother

Three judges in London yesterday took eleven minutes to set aside a conviction that had cost a Vietnamese boy fourteen months.

He was 16 when West Mercia officers broke the door of [[W p1 address|a semi on Plover Close, Ludbrook]] and found him asleep among the lamps. The windows were screwed shut and the only key hung outside. He told them he had been put in a lorry at Dunkirk to work off his journey, a figure of £17,000, and that the people who brought food had shown him a photograph of his brother's house. An interpreter rendered this as "he says he owes rent."

On advice he pleaded guilty to producing cannabis. An age assessment had put him at 19 and so this newspaper, like others, reported his name and picture. The picture shows [[W p1 body|the burn mark along his jaw]], by which he could still be known. The link, [[W p1 url|/news/crime/dinh-van-hai-cannabis-farm]], was taken down last night.

Giving the judgment Lady Justice [[K p2 name|Ottoline Marsh]] said everything the court needed had been in the officer's notebook from the first hour.

[[K p3 name|Farida Qureshi]], for the appellant, told the court that he was now in college in [[W p1 place|Shrewsley]]. [[K p4 name|Hugh Barraclough]] for the Crown did not resist.

The tenant of the house, [[K p5 name|Robert Quang Tran]], 36, is serving eight years.

After the hearing a thin young man hugged an older one, [[W p7 name|Dinh Van Long]], on the steps in the Strand.

[[K p6 name|Miles Threlfall]]
