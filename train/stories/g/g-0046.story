id: g-0046
genre: email
where: US-OR
published: 2016-11-29
title: Cascadia Freedom House — Giving Tuesday — Her first winter coat
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
note: fund-raising mail; pseudonym stays, alt text and file name, town moved to, and thank-you line tell; links

Dear Friend,

"[[K p1 other|Vira]]" was 19 when she stepped off the plane at PDX with one suitcase and a dictionary. She had been a nursing student in Ukraine. The website promised a host family, English classes, pocket money.

There was a family. There weren't any classes.

[[K p2 name|Bohdan Kostenko]] and his wife [[K p4 name|Tamara]] had five children, two dogs and a cleaning company. [[K p1 other|Vira]] cleaned eleven houses a week for the company, then theirs. She slept in the room with the dryer because it was warm. They kept her passport "for the visa man," and told her that if she complained, her brother would be called up to the front; they knew someone in Dnipro. It went on for fourteen months.

A lady whose bathroom she cleaned, a retired dental hygienist, noticed that in January she came to work in garden clogs. She asked one question a week. In the ninth week, [[K p1 other|Vira]] answered.

This September a federal judge gave [[K p2 name|Kostenko]] six years and [[K p4 name|Mrs. Kostenko]] three. And in October one of you bought a coat.

[IMAGE: [[W p1 photo|viktoriya_b_redcoat.jpg]] — alt="[[W p1 photo|Viktoriya B. trying on coat, Ashland shelter, Oct 2016]]"]

She now studies [[W p1 other|respiratory therapy]] in [[D p1 place|Klamath Falls]]. "I've got a locker," she told our director, [[K p5 name|Shanice Oduya-Brandt]], "with a number that I choose!"

$75 buys a coat. $40, boots. Give at cascadiafreedom.example/give (or forward the whole story: [[W p1 url|cascadiafreedom.example/stories/viktoriya-bondar]]).

Warmly, and I do mean warmly,
[[K p3 name|Fern Halvorsen]]
Development Associate
