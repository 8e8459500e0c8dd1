id: i-0003
genre: news
where: AU-NSW
published: 2014-09-08
title: Under-14s: Wattle Creek pinch it in the last minute
person p1: role=bystander age=13 protected=no why=minor-not-in-crime
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: netball; a court, a shot, a steal, an attack: crime words without a crime; children named rightly

NETBALL

Some of the parents had already folded up their chairs.

Down 31-29 with ninety seconds left in Saturday's decider on Court 4, [[K p4 school|Wattle Creek Primary]] old girl and coach [[K p4 name|Tracey Mulvaney]] called to her goal defence to leave her player and gamble. [[K p1 name|Charli Petrovski]], 13, went for the steal, got a hand to it, and fired it the length of the attack third.

From there it was all [[K p2 name|April Nguyen]]. The shooter, also 13, sank two under pressure to level it up and a third right on the hooter.

"I shut my eyes for the last one," [[K p2 name|April]] admitted afterwards, with her medal in her mouth.

It was Wattle Creek's first under-14 flag since 1998, and cruel on Burra Magpies, who had led at every change. Magpies wing attack [[K p3 name|Summer Faleafa]] was best on court by a street and took home the umpires' trophy. She'd been told at three-quarter time to run until somebody arrested her, and very nearly did.

Magpies coach [[K p5 name|Joanne Kilgariff]] said there'd be no protest about the timekeeping. "We got robbed fair and square."

The presentation night is at the bowlo on Friday, 12 September. Bring a plate. Next season's forms go online on 1 April.
