id: k-0036
genre: interview
where: AU-VIC
published: 2020-07-30
title: Five minutes with… the woman who runs the night kitchen
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: human interest; domestic-violence shelter mentioned without persons; near the edge, nothing to protect

Who are you and why are you awake?

I'm [[K p1 name|Soula Karagiannis]], I'm sixty-six, and bread doesn't care what time it is.

You feed half of Footscray.

Two hundred and ten meals last night. Nurses, cabbies, blokes from the docks. And a box goes to a women's refuge, I couldn't tell you where. A lady comes, we don't ask her anything, she takes the box.

Best helper?

[[K p2 name|Trung]]. He was an army cook. He salutes the soup.

Worst?

My husband, [[K p3 name|Stavros]]. Eats the profits.

What do people get wrong about you?

They think that I'm generous. I'm nosy. You stand at the window, you see who's skinny.
