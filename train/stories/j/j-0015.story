id: j-0015
genre: news
where: US-NJ
published: 2010-02-27
title: Garfield girls fall short in sectional, 48-47
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; minors in sports stay

So it rolled around the rim twice, looked at everybody, and went out.

[[K p1 name|Kasia Wieczorek]]'s free throw with three-tenths of a second left would have sent the North 2, Group II semifinal into overtime. Instead Garfield goes home at 21-5, and Caldwell-Essex goes on.

"I shoot two hundred of those a day," said [[K p1 name|Wieczorek]], a junior, who had 19 points and nine rebounds and who stayed at the line for a while after the buzzer, as though another ball might come. "Tomorrow I'll shoot three."

The Boilermakers trailed by 12 at the half. Senior [[K p2 name|Imani Broadus]] then took over the point from [[K p3 name|Destiny Alvarado]], a freshman who'd picked up her fourth foul, and scored the next eleven by herself. Coach [[K p4 name|Jerry Sansone]] said that he didn't call a play in the third quarter. "I sat down. Ask my wife how often I sit down."

[[K p2 name|Broadus]] will play next year in Albany on a full scholarship. She finished with 20, and hugged [[K p3 name|Alvarado]] first.

Caldwell-Essex 14 15 7 12 -- 48
Garfield 9 8 18 12 -- 47

By [[K p5 name|Mike Duda]]
