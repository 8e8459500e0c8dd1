id: ad0015
genre: social
where: US-FL
published: 2024-06-02
title: TikTok captions, @tampa_truth
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: handle, jersey number and clip file name; the "boyfriend" charged

(part 1) so you guys asked about the raid on the Airbnb on Wednesday 👀 the man in the bathrobe is [[K p2 name|Deshawn Lytle]], 33, "music manager". charged w/ four felonies

(part 2) how he did it: told a 17 yr old he was shooting her video. then said the studio time had to be worked off. then there were guys in the living room w cash and he kept ALL of it. she asked to go home for her birthday and he said after the weekend

(part 3) stop asking me who. ok FINE. she plays for [[W p1 school|Palma Ceia Prep]] and wears [[W p1 other|no. 23]]

(part 4) ppl already found her insta [[W p1 alias|@laylaa.luvs.23]] so idk why youre mad at ME

(part 5) I was asked by her family's lawyer to take part 3 and 4 down. I'm [[K p3 name|Bree Castellano]], I'm 26 and I messed up. Her name is not content. I'm keeping part 2 because you should know what "studio time" means

pinned comment: file was called [[W p1 photo|layla_leaving_house.mov]], check your own captions
