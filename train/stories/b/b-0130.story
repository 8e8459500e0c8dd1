id: b-0130
genre: blog
where: US-TX
published: 2019-05-05
title: Six things I learned judging the county spelling bee
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=11 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; children in a contest; words 'perpetrator', 'homicide', 'juvenile' spelt

1. Everyone asks for the language of origin. [[K p2 name|Oluwatobi Ransome]], 12, asked for mine. (Lubbock.)

2. It's wrong to give a sixth-grader "perpetrator". She spelled it and glared.

3. There was a challenge on "homicide." The family of [[K p3 name|Beckett Zuniga]], 11, said I'd swallowed the second syllable. I had. He was put back in and then went out on "juvenile".

4. "Silo" has undone more of West Texas than hail.

5. Winner: [[K p2 name|Oluwatobi]], on "hiraeth," Welsh, a longing for home. He said that his grandma's got that.

6. The judge gets free brisket.

— [[K p1 name|Lorena Applegate]]
