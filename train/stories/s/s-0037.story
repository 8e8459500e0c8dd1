id: s-0037
genre: news
where: US-AL
published: 2020-09-18
title: Friday night, short
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
note: sport

[[K p1 name|Houston Pettway]] ran for 211 yards and [[K p2 name|Diego Arriaga]] kicked the rest as [[K p1 school|Marengo Academy]] beat Sweet Water 23-20. Bus broke down in Linden. Home by 2.
