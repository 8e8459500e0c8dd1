id: ag0025
genre: news
where: US-AL
published: 2019-08-30
title: Rams' new secondary coach says number 4 is his to give
person p1: role=official age=31 protected=no why=official
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
screen: none
note: coach hired; jersey, school, boys; nothing to protect

When [[K p1 name|Marcus Toliver]] was a sophomore he asked for No. 4 and was told that it had to be earned. He's 31 now, has a ring from Troy, and the first thing he did as secondary coach at [[K p2 school|Oak Hollow High]] was lock the jersey in a filing cabinet.

"Somebody'll come get it," he said.

[[K p2 name|Jaylen Hope]], 16, thinks that he's the one. He picked off two passes in the jamboree and met with the coach after. "He said ask me in October."

Athletic director [[K p3 name|Faye Gandy]] said the hire was approved 5-0. The salary, $46,900, was paid from the stadium fund the first year.
