id: ae0020
genre: news
where: US-MO
published: 2006-01-19
title: Coach's moving fees raise eyebrows
person p1: role=official age=49 protected=no why=official
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: nothing to protect; recruiting fees, "paid for the girl", "sold", "appointments he took"

Who paid for the girl's plane ticket is the question before the Gasconade Valley school board.

[[K p2 name|Jelena Kovac]], 17, a 6-foot-4 exchange student, arrived in August and now starts at center for [[K p2 school|Gasconade Valley High]]. Basketball coach [[K p1 name|Rick Dauphin]], 49, admits that a recruiter's fee of $900 went through the booster account, and that he took the appointments with the agency himself.

"We didn't buy a player," [[K p1 name|Dauphin]] said. "We bought raffle tickets, we sold raffle tickets, and she likes it here."

[[K p2 name|Jelena]], who boards with [[K p3 name|Pat and Joyce Fehr]] at [[K p3 address|603 Elm]], averages 21 points and has been asked to the prom by most of it. Superintendent [[K p4 name|Lamar Gooch]] said that the money would be repaid and the debt forgotten.
