id: l-0026
genre: news
where: US-MT
published: 2022-10-06
title: Sidney man admits running women out of man camp
person p1: role=convicted age=47 protected=no why=adult-convicted
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=victim age=- protected=yes why=trafficking-victim
screen p7: sex-trafficking-adult
note: pimp and his partner keepable; one unnamed victim has a singling detail that slips into the plea colloquy

GREAT FALLS — A former oil-field foreman who rented out more than housing pleaded guilty in U.S. District Court on Wednesday.

[[K p1 name|Royce Allen Teigen]], 47, of Sidney, told Judge [[K p3 name|Marguerite LaPlante]] that, yes, from 2018 to 2020 he recruited four women by promising them kitchen jobs, and, yes, when they arrived he took their car keys and wallets and told them how many men a night it would take to earn them back.

"I'd like to say I was drinking," he said.

"You may say it," the judge replied. "It won't go anywhere."

His co-defendant and former wife, [[K p2 name|Candace Teigen]], 39, pleaded to a conspiracy count. She kept the schedule on a feed-store calendar. Each faces 15 years to life under the terms of the agreement, which Assistant U.S. Attorney [[K p4 name|Solomon Birdinground]] called "the floor, not the ceiling."

None of the four was named in court and the indictment gives them numbers. [[K p5 name|Hal Quigley]], who represents the ex-husband, came close to undoing that when he argued that Victim 3 had driven herself in as [[W p7 other|the only woman hauling water for Badlands Tank Service]] and so "knew the neighborhood." The judge had it struck from the record. It's hard to strike from a room.

[[K p1 name|Teigen]] asked to shake hands with the prosecutor; [[K p4 name|Birdinground]] found that he was holding too many folders. Sentencing is Jan. 19.

[[K p6 name|Jo Amundson]] covers courts for the Hi-Line Courier.
