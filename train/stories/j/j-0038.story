id: j-0038
genre: blog
where: US-MI
published: 2015-05-16
title: Seen on Joseph Campau: "Oklahoma!" comes to Hamtramck, with samosas
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; school play with children named

There's nothing in the script that says Curly can't be from Sylhet.

I went Thursday to the high school's spring musical and I haven't stopped humming. [[K p1 name|Tanvir Choudhury]], a junior with shoulders like a coat hanger and a baritone that comes from somewhere under the floor, rode in on a bicycle with a mop on the front. Laurey was [[K p2 name|Amelia Gutkowska]], who has sung at St. Florian since she was six and can cry from one eye. And a freshman, [[K p3 name|Sabah al-Maweri]], stole the whole thing as Aunt Eller by simply sitting down.

Director [[K p4 name|Renee Tolliver-Banks]] told me that she had asked at the first rehearsal who had ever been to Oklahoma. One hand. "He'd been through it, in a truck, asleep," she said.

The surrey has a fringe made of police tape. I asked. It was donated.

At the interval the mothers sold samosas, pączki, and sambusa, in that order down the table, and by the second act every one of them was gone. Two more performances, tonight and Sunday. Five dollars, and bring a cushion, for the folding chairs were built by an enemy.

Posted by [[K p5 name|Hank Ostrowski]] at 11:52 PM | 3 comments
