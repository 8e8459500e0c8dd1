id: i-0060
genre: news
where: IN
published: 2023-12-03
title: Sub-junior kho-kho: Odisha girls shock Maharashtra by a point
person p1: role=bystander age=13 protected=no why=minor-not-in-crime
person p2: role=bystander age=14 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: sports desk; a chaser, a dive, pole; a girl from a village named with village; nothing to protect

BHUBANESWAR, December 2: No one has told [[K p1 name|Pabani Sabar]] that you're not meant to smile while being chased.

The 13-year-old from [[K p1 place|Badagada]], Gajapati, stayed on the court for three minutes and eleven seconds in the last turn of the sub-junior national final on Saturday, ducking, feinting, doubling back through the pole line, and grinning all the way, as Odisha edged out Maharashtra 31–30 to lift the trophy for the first time.

Maharashtra captain [[K p2 name|Shravani Jadhav]], 14, had put her side five ahead with a flying dive at the post that took the skin off her chin. "I'd do it again," she said through a plaster.

For Odisha coach [[K p3 name|Subhashree Mohanty]] the win was worth the eleven hours in a general coach. "In the hostel the girls practise on the roof. The warden thinks we have thieves."

[[K p4 name|Magai Majhi]] was named best chaser with nine touches.

Match referee [[K p5 name|R. Lourduraj]] turned down a protest over the final pole-touch after looking at a parent's mobile video eleven times.
