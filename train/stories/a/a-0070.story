id: a-0070
genre: news
where: AU
published: 2006-04-19
title: Bushfire relief concert a 'ripper'
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=11 protected=no why=minor-not-in-crime
screen: none
note: Australian community story; nothing to protect

It rained, of course. Five months without a drop, and it came down on the only night that Wirrabool had hired a marquee.

Nobody left. [[K p1 name|Slim Corrigan]] sang four encores in gumboots, and a tin passed round the oval took in $23,600 for families burned out in January. Shire president [[K p2 name|Heather Nguyen-Pratt]] sold raffle tickets from a canoe.

The raffled heifer was won by [[K p3 name|Banjo Ferris]], 11, of [[K p3 school|Wirrabool Public]], who lives in a flat.
