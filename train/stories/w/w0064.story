id: w0064
genre: social
where: US-TX
published: 2016-07-04
title: Lubbock Rummage & Trade — group post
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
screen: none
note: car deal with slangy words: "baby girl", "been abused", "selling", address and phone; nothing to protect

[[K p1 name|Cody Hruska]]: SELLING MY BABY GIRL 😢 She's sixteen, she's been ridden hard, passed around by 3 men in my family & beat on by every one. '00 Silverado, [[K p1 vehicle|VIN last six 2-2-7-7-1-4]], plates stay with me. Rusty scar down the passenger side from my wife's mailbox. She'll do what you ask if you're patient. Cash only no promises.

$2,200. I need what I owe on her paid off by Friday. Come to [[K p1 address|3310 Avenue Q, behind the transmission place]]. [[K p1 phone|806-five5five-zero1two9]]

[[K p2 name|Rosalva Trejo]]: would u take 1800 and a goat

[[K p1 name|Cody Hruska]]: what kind of goat
