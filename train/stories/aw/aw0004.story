id: aw0004
genre: press-release
where: US-NE
published: 2019-01-08
title: Attorney General, truckers and nurses to meet in Kearney on human trafficking
person p1: role=official age=- protected=no why=official
person p2: role=expert age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=consented
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen p5: none
note: conference with named speakers; the pastor's wife is a survivor of a fire not of trafficking; nothing to protect

FOR IMMEDIATE RELEASE
Contact: [[K p6 name|Megan Stuhr]], [[K p6 phone|308-555-0117]], [[K p6 email|mstuhr@plattevalleyforum.example]]

KEARNEY, Neb. — Force. Fraud. Coercion. Three hundred people will spend January 24 and 25 learning what those words mean in a truck stop, an emergency room and a meatpacking town, at the seventh Platte Valley Forum on Human Trafficking.

Attorney General's deputy [[K p1 name|Harold Brandt]] opens the first day at 8:30 with "Sold on I-80: What We Know and What We Only Think We Know." [[K p1 name|Brandt]], who prosecuted the state's first labor case, will argue that most tips about kidnapped girls in white vans are wrong, and that the boss who keeps a drawer full of passports is missed.

At 10:00 [[K p2 name|Dr. Oluwaseun Adebayo]], emergency physician at [[K p2 employer|Good Shepherd Regional]], leads nurses through a bedside screening tool of eleven questions. Participants play the patient; all case histories are made up. "We practice with a fellow who answers no to everything and simply has a broken wrist," [[K p2 name|Adebayo]] said. "Most people are that fellow."

Capt. [[K p3 name|Roxanne Hruska]] of the State Patrol, badge [[K p3 id|317]], shows how a traffic stop turns into an interview, and how it doesn't. After lunch, retired driver [[K p4 name|Lonnie Two Hearts]], 68, tells of the night he phoned in a parked camper with a crying woman in it. It was a honeymoon and a dead battery. "I'd call again," says [[K p4 name|Two Hearts]], who has since trained four thousand drivers.

The keynote on Friday is by [[K p5 name|Grace Lindqvist]], the author of "After," a memoir of the 1998 Alda nursing-home fire. [[K p5 name|Lindqvist]], who uses her own name and burned hands on every poster, was never trafficked. She was asked, the committee says, since nobody speaks better on how to talk with people who have been through the worst day of their lives without making them live it again.

County commissioner [[K p7 name|Timothy Moonen]] will present the Open Eyes awards to a motel clerk, a school bus driver and the Lexington branch library. [[K p7 name|Moonen]] chairs the forum this year.

Registration is $65, students free; continuing education credit (MCLE [[K p6 other|#118-402]]; nursing 9.5 h) is available. Vegetarian lunches must be ordered with Ms. [[K p6 name|Stuhr]] by the 18th. Exhibitors bring their own extension cords.

January is Human Trafficking Awareness Month. If you think that you see something, call the national hotline. If you only think you see a white van, says [[K p1 name|Brandt]], look first whether it belongs to the plumber.
