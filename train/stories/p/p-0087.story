id: p-0087
genre: news
where: IE
published: 2011-09-22
title: Publican cleared of watering whiskey at Roscommon inn
person p1: role=accused age=59 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=70 protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adult acquitted

A PUBLICAN accused of selling whiskey diluted with water walked free from Strokestown District Court yesterday after the judge held that the State's sample had been left overnight on the dashboard of a car.

[[K p1 name|Malachy Fallon]], 59, owner of [[K p1 employer|The Harp and Hound]], [[K p1 address|Main Street, Ballinameen]], had pleaded not guilty to four charges under consumer protection and food labelling law. He was supported in court by about 20 of his customers.

[[K p3 name|Ursula Beirne]], for the Health Service Executive, said that an environmental health officer bought two measures on 9 December last. On analysis they were found to contain 31 per cent alcohol by volume instead of 40.

Defence solicitor [[K p4 name|Tom Kilgallon]] asked the officer where the sample bottles were kept between the inn and the laboratory. She said they were in her car, as the office had closed. There had been a heavy frost, she agreed, and in the morning the heater was on to clear the glass.

Mr [[K p4 name|Kilgallon]] said that any man could work out what would become of a whiskey with a loose cap on a hot dashboard. "It's called a still, Judge," he said.

[[K p5 name|Francie Hanley]], 70, a retired cattle dealer, gave evidence that he had drunk in the premises each night since 1966 and had "never been let down by it". Cross-examined, Mr [[K p5 name|Hanley]] said he couldn't say what percentage he was used to. "I only ever saw the label from the far side," he told the court.

Dismissing the charges, [[K p2 name|Judge Geoffrey Neary]] said that the officer was an honest witness and nobody should cheer. Somebody did.

He refused an application for costs against the HSE, which he said had been right to follow up on an anonymous complaint.

Mr [[K p1 name|Fallon]] said afterwards that the eighteen months had nearly closed him. He lost a contract to supply a golf club. He was asked if there would be drinks on the house.

"There will be one," he said.

[[K p6 name|Noreen Cox]], Western Courts Agency
