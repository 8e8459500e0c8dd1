id: m-0031
genre: roster
where: US-SD
published: 2004-07-03
title: Fourth of July Ranch Rodeo — Friday Perf, Draw & Results
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; a rodeo draw with addresses, back numbers, horses

Saddle bronc
[[K p1 name|Chance Iron Cloud]], [[K p1 address|Star Route, Parmelee]], back no. [[K p1 other|114]], on "Dental Plan" — 79
[[K p2 name|Tuff Sorensen]], Philip, no. [[K p2 other|88]], on "Mother's Day" — NS (bucked off, walked away, went back for his hat)

Mutton busting, 12 & under
[[K p3 name|Lacey Hofer]], [[K p3 address|Wolf Creek Colony Road]], 12, rode "Marshmallow" 6.1 seconds and shook her fist at it. Winner.

Team branding
[[K p4 name|Merle and Deb Kjerstad]], 41.8. Protest by [[K p2 name|Sorensen]], denied.

Announcer: [[K p5 name|"Cactus" Jim Puhl]], [[K p5 phone|605-555-0126]], available for bull sales, auctions, weddings. [[K p5 email|cactusjim@westrivernet.com]]
Secretary's note: Stock contractor's [[K p5 vehicle|red Peterbilt]] is to be let out FIRST. Last year isn't to be repeated.
