id: h-0049
genre: press-release
where: GB-ENG
published: 2011-05-13
title: Drug dealer must repay £212,000 or face longer in jail
person p1: role=convicted age=43 protected=no why=adult-convicted
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; proceeds-of-crime release, 'trafficking' of drugs, house and car of an accused adult, case number stays

A man from Stockport who made hundreds of thousands of pounds from trafficking cocaine has been told to hand over everything he has.

[[K p1 name|Anthony Paul Redmayne]], 43, of [[K p1 address|Ladybarn Crescent]], was jailed for nine years in December 2009. On Wednesday at Manchester Crown Court (case number [[K p1 id|T20097714]]) he was found to have benefited from crime by £1,340,000 and was ordered under the Proceeds of Crime Act to pay £212,455 within six months. If he doesn't, he will serve another three years and will still owe the money.

The assets include the house, a Range Rover with the registration [[K p1 vehicle|AR 43 BOS]], two watches, and £41,000 in cash which was hidden inside a tumble dryer.

His partner, [[K p2 name|Lorraine Adele Cheetham]], 39, who admitted money laundering, was ordered to pay a nominal £1. She received a suspended sentence at an earlier hearing.

Financial investigator [[K p3 name|Imran Pasha]], of the force's Economic Crime Unit, said: "[[K p1 name|Redmayne]] told us that he sold second-hand pianos. We couldn't find anybody who had ever bought one."

Detective Chief Inspector [[K p4 name|Lesley Crompton]] added: "Prison is one part of it. People who live near these criminals see the cars and the holidays, and we want them to see them taken away as well."

Part of the money will go to local projects. Last year [[K p5 name|Sister Bernadette Okoye]], who runs a breakfast club in Brinnington, got £2,000 from the fund and spent it on a cooker.

If you think that somebody you know is living beyond their means, ring Crimestoppers anonymously on 0800 555 111.

Ends
