id: x0065
genre: news
where: US-IL
published: 2023-03-16
title: Alderman's aide says boss took 'appointments' for her; he laughs it off
person p1: role=accused,public-figure age=- protected=no why=public-figure
person p2: role=author,bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=public-figure
person p4: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; scheduling dispute with loaded words

"He took appointments for me all day long. He told me whom to see, and when, and for how long, and I didn't see a dime extra," says [[K p2 name|Winnie Kostka]], 58, and she would like you to know that she means the dentist, the zoning board and a man about a bench.

[[K p2 name|Kostka]] was for 19 years the aide of Ald. [[K p1 name|Casimir "Caz" Brodie]] (44th). She is suing him for overtime. He controlled her calendar, she says, he held her phone at lunch, and he'd send a car.

[[K p1 name|Brodie]], who faces no other accusation than this, roared. "I held the phone because she'd order for the table!" he said. "She could've walked out any day. She did walk out. Tuesdays."

His rival in the April runoff, [[K p3 name|Hope Delgado]], called it "a sad commentary." [[K p2 name|Kostka]] calls it $61,400.

The suit's in Cook County Circuit Court. Both sides say they'd settle; both say that the other would have to call. — [[K p4 name|Art Nakamura]]
