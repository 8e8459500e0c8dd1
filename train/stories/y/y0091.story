id: y0091
genre: news
where: JM
published: 2017-11-08
title: Probation for grandaunt in neglect of girl who died
person p1: role=victim,deceased age=5 protected=decide why=deceased
person p2: role=convicted,relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=witness age=9 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
note: deceased minor decide; brother witness W

When they brought her to Kingston Public the nurse thought that the folded towel was all there was.

[[D p1 name|Abigail Shantel Buchanan-Lee]], aged five, died of dehydration on March 2 last year. Her grandaunt, [[D p2 name|Verona Lee]], pleaded guilty in Home Circuit to child neglect and got three years' probation on Friday. She is 71 and had taken in four.

"Everybody wanted to know who hurt this child. The answer is a pipe with no water and a woman too proud to say so," said her attorney, [[K p3 name|Nigel Strachan-Ffrench]].

Mr Justice [[K p5 name|Courtenay Orlebar-Dixon]] wasn't so sure. He read aloud from the statement of the little girl's brother, nine, who'd carried a juice box for her a mile and a half from [[W p4 school|Mount Olivet Infant]] every day for a week, until it was found and he was beaten for stealing.

The court didn't name the boy. [[D p2 name|Verona Lee]] did, on the steps: "Where is my [[W p4 name|Renardo]]? They take [[W p4 name|Renardo]] to [[W p4 address|the Children's Village at Stony Hill]] and I can't see him."
