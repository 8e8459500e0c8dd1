id: l-0046
genre: press-release
where: US-VA
published: 2023-02-08
title: Norfolk sex-trafficking ring leader sentenced to 27 years
person p1: role=convicted age=38 protected=no why=adult-convicted
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=17 protected=yes why=trafficking-victim
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=official age=- protected=no why=official
screen p7: sex-trafficking-minor misidentified=yes
note: U.S. attorney style; pimps keepable, a sailor among the drivers; victims by number, but a court-paper quote holds a street name tattooed by the accused

NORFOLK, Va. — The leader of a ring that advertised women and girls at hotels from Virginia Beach to Richmond was sentenced today to 27 years in prison.

"There's no such thing as a small part in this," said U.S. Attorney [[K p4 name|Daphne Kilgore]].

According to court documents, [[K p1 name|Isaac Tremaine Boykin]], 38, of Portsmouth, along with [[K p2 name|Sierra Nicole Halstead]], 34, of Chesapeake, and [[K p3 name|Petty Officer 2nd Class Dominic Rizzuto]], 41, who was assigned to Naval Station Norfolk, operated under the name Royal Flush from 2018 to 2021. [[K p2 name|Halstead]], who had never herself sold sex, managed the website. [[K p3 name|Rizzuto]] drove.

Nine victims have been identified, two of whom were 17. In messages shown at trial [[K p1 name|Boykin]] instructed [[K p2 name|Halstead]] to "put [[W p7 alias|Baby Ace]] on for 80 tonight she short again." Minor Victim 2 bears [[W p7 body|an ace of hearts on her collarbone]], done at his order and, he told her, at her expense. She'd been held in the Newport News jail for three weeks, for false identification, at the time that she was 17 and missing.

[[K p2 name|Halstead]] and [[K p3 name|Rizzuto]] received 15 and 11 years.

"I'm the one that opened the bank account," [[K p2 name|Halstead]] told the court at her own hearing in January. "Nobody had to make me." Her pastor, [[K p8 name|Elder Moses Whitehurst]], spoke for her. Chief U.S. District Judge [[K p9 name|Antoinette Burwell]] asked him how many of the nine he had prayed with; he answered that he'd start.

[[K p5 name|Special Agent in Charge Hamid Farooqi]] and Assistant U.S. Attorney [[K p6 name|Brooke Lindell]] made the announcement with Ms. [[K p4 name|Kilgore]]. Restitution will be decided in April.
